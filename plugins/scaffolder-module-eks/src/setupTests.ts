import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A loaded machine takes its time; what never comes is told late rather than what comes late.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 });

// The wizard scrolls to the top of each page; jsdom has nothing to scroll.
window.scrollTo = () => {};
