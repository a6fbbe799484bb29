import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine is no failure.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
