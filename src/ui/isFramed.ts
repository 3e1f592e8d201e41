/** Whether the page is shown inside another, which may have taken away what a page can do. */
export const isFramed = (): boolean => window.parent !== window
