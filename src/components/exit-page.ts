import { makeShiftCounter } from './count-shifts.ts';

/** Time between two presses of Shift, and for which a message stands, in milliseconds: GOV.UK's. */
const patience = 5000;
const pressesToLeave = 3;

/**
 * Makes the link of "Exit this page" hide the page at once, take its place in the tab's history, and answer to Shift
 * pressed three times. Without this script the link is a plain link.
 */
export function startExitPage(root: Document): void {
  const box = root.querySelector<HTMLElement>('[data-exit]');
  const link = box?.querySelector<HTMLAnchorElement>('[data-exit-link]') ?? null;
  if (box === null || link === null) return;
  const { leaving = '', expired = '', twoMore = '', oneMore = '' } = box.dataset;
  const counter = makeShiftCounter();
  const status = addElement(box, 'p', 'govuk-visually-hidden');
  status.setAttribute('role', 'status');
  const lights = addLights(link);
  let timer = 0;

  const show = (message: string) => {
    status.textContent = message;
    lights.hidden = counter.count === 0;
    for (const [index, light] of [...lights.children].entries()) {
      light.classList.toggle('exit__light--on', index < counter.count);
    }
  };
  const expire = () => {
    counter.reset();
    show(expired);
    timer = window.setTimeout(() => show(''), patience);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(root, link.href, leaving);
  });
  root.addEventListener(
    'keyup',
    (event) => {
      const answer = counter.release(event);
      if (answer === 'ignored') return;
      window.clearTimeout(timer);
      if (answer === 'interrupted') return expire();
      if (counter.count >= pressesToLeave) return leave(root, link.href, leaving);
      show(counter.count === 1 ? twoMore : oneMore);
      timer = window.setTimeout(expire, patience);
    },
    true,
  );
  // A page that the browser kept and shows again must not be blank still.
  window.addEventListener('pageshow', () => {
    window.clearTimeout(timer);
    counter.reset();
    root.body.classList.remove('is-leaving');
    root.querySelector('.exit-cover')?.remove();
    show('');
  });
}

/** Nothing of the page is seen or can be pressed while the other site loads, and going back does not lead to it. */
function leave(root: Document, href: string, message: string): void {
  root.body.classList.add('is-leaving');
  const cover = addElement(root.body, 'div', 'exit-cover');
  cover.setAttribute('role', 'alert');
  cover.textContent = message;
  forgetSearches();
  window.location.replace(href);
}

/** What the search page remembers under names that begin so (recent-searches.ts): whoever leaves in a hurry leaves no questions. */
function forgetSearches(): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith('recent-searches ')) localStorage.removeItem(name);
  } catch {
    // A browser that refuses to remember has nothing to forget.
  }
}

/** One light for each press of Shift; seen only once the first has been pressed. */
function addLights(link: HTMLElement): HTMLElement {
  const lights = addElement(link, 'span', 'exit__lights');
  lights.setAttribute('aria-hidden', 'true');
  lights.hidden = true;
  for (let press = 0; press < pressesToLeave; press += 1) addElement(lights, 'span', 'exit__light');
  return lights;
}

function addElement(parent: HTMLElement, name: string, className: string): HTMLElement {
  const element = parent.ownerDocument.createElement(name);
  element.className = className;
  parent.append(element);
  return element;
}
