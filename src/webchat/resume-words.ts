/** Short, plain words that are told apart by ear and spelt one way: a resume code is three of them. */
export const resumeWords: readonly string[] = `
acorn alarm amber angel apple apron arrow autumn baker banjo barrel basket beacon beaver bench berry biscuit blanket blossom
bonnet bottle branch bread breeze brick bridge bronze brush bubble bucket butter button cabin cactus camel candle canoe carpet carrot
castle cattle cello chalk cherry chimney circle citrus clock cloud clover coffee comet copper coral corner cotton crayon cricket crown
cushion dairy daisy dancer desert diamond dolphin donkey dragon drawer drum eagle easel elbow ember engine falcon feather fiddle
finger flannel flute forest fossil fountain fox galaxy garden garlic ginger giraffe glacier globe glove goblet granite grape gravel
guitar hammer harbour hazel hedge helmet honey hornet igloo island ivory jacket jasmine jelly jigsaw jungle kettle kitten ladder lagoon
lantern lemon lentil lily linen lizard lobster locket magnet mango maple marble market meadow melon mirror mitten monkey mosaic
mountain muffin mustard napkin needle nettle nutmeg oasis ocean olive onion orange orchard otter oyster paddle panda paper parrot
pebble pelican pencil pepper piano pillow pirate planet plum pocket pond poppy potato pumpkin puzzle quilt rabbit radish rainbow
raisin ribbon river robin rocket saddle salmon sandal saturn scarf shadow shell silver sparrow spider spoon squirrel statue
summer sunset table tailor teapot temple thimble thunder tiger timber toffee tomato tractor trumpet tulip tunnel turtle umbrella
valley velvet violin waffle walnut walrus warrior water whistle willow window winter yellow yogurt zebra
`
  .trim()
  .split(/\s+/);
