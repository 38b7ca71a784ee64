import type { Response } from 'restify';

/** Renders pages in one look (nhsuk-frontend), with the security headers that every page has. */
export interface Pages {
  /**
   * Answers with a page.
   *
   * @param template path under src/pages/views, or from src where a room has its own, without `.njk`: `backend/pages/reset`
   * @param context what the template shows; `title` is the page's title, and `errors` (not empty) marks it as an error's
   * @param framedBy who may show the page inside another: nobody, Teams in a dialog of its own, or pages of the origins named
   */
  send(
    response: Response,
    template: string,
    context: Readonly<Record<string, unknown>> & { readonly title: string },
    status?: number,
    framedBy?: 'nobody' | 'teams' | readonly string[],
  ): void;
  /** @returns the HTML of a template that is a part of pages, for whoever keeps it to show it again */
  part(template: string, context: Readonly<Record<string, unknown>>): string;
}
