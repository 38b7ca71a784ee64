/** How many messages came while nobody could see them: in the title, on the icon, and with whoever frames the chat. */
export class Unread {
  readonly #title = document.title;
  readonly #icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  readonly #plain = this.#icon?.href ?? '';
  readonly #told: (count: number) => void;
  #isClosed = false;
  #count = 0;

  constructor(told: (count: number) => void) {
    this.#told = told;
    document.addEventListener('visibilitychange', () => this.#look());
  }

  /** @param isClosed the page that frames the chat does not show it */
  closed(isClosed: boolean): void {
    this.#isClosed = isClosed;
    this.#look();
  }

  came(): void {
    if (this.#isSeen()) return;
    this.#count += 1;
    this.#show();
  }

  #isSeen(): boolean {
    return document.visibilityState === 'visible' && !this.#isClosed;
  }

  #look(): void {
    if (!this.#isSeen() || this.#count === 0) return;
    this.#count = 0;
    this.#show();
  }

  #show(): void {
    document.title = this.#count === 0 ? this.#title : `(${this.#count}) ${this.#title}`;
    if (this.#icon !== null)
      this.#icon.href = this.#count === 0 ? this.#plain : (this.#icon.dataset.news ?? this.#plain);
    this.#told(this.#count);
  }
}
