import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine is no failure.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

// The wizard scrolls to the top of each page; jsdom has nothing to scroll.
window.scrollTo = () => {};
