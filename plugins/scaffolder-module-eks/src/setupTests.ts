import '@testing-library/jest-dom';

// The wizard scrolls to the top of each page; jsdom has nothing to scroll.
window.scrollTo = () => {};
