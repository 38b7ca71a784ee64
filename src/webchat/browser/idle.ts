const quietFor = 5 * 60_000;
const warnedFor = 60_000;

/**
 * On a computer that others use after this person: where nobody has touched the chat for five minutes it is cleared, and a minute
 * before that it says so.
 */
export function watchIdle(warn: (isNear: boolean) => void, clear: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isNear = false;
  const say = (near: boolean) => {
    if (near !== isNear) warn(near);
    isNear = near;
  };
  const begin = () => {
    clearTimeout(timer);
    say(false);
    timer = setTimeout(() => {
      say(true);
      timer = setTimeout(() => {
        say(false);
        clear();
        begin();
      }, warnedFor);
    }, quietFor - warnedFor);
  };
  // Not `scroll`: the warning itself takes room, and moves the page.
  for (const touch of ['pointerdown', 'keydown', 'wheel'])
    document.addEventListener(touch, begin, { passive: true, capture: true });
  begin();
}
