import type { Response } from 'restify';

/** Renders pages in one look (nhsuk-frontend), with the security headers that every page has. */
export interface Pages {
  /**
   * Answers with a page.
   *
   * @param template path under src/pages/views or a room's own views folder, without `.njk`: `backend/esr-password`
   * @param context what the template shows; `title` is the page's title
   */
  send(
    response: Response,
    template: string,
    context: Readonly<Record<string, unknown>> & { readonly title: string },
    status?: number,
  ): void;
}
