import { actionFactories } from './actions/createActions';
import { faultModes } from './__testUtils__/faults/faultModes';
import { FaultWalk } from './__testUtils__/faults/FaultWalk';

const actions = actionFactories.map(createAction => ({
  id: createAction({} as never).id,
  createAction,
}));

describe('every action, whatever fails', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);

  beforeAll(() => {
    process.on('unhandledRejection', note);
    // The SDK draws by lot how long it waits before it asks again: here hardly at all.
    jest.spyOn(Math, 'random').mockReturnValue(0.02);
  });
  afterAll(() => {
    process.off('unhandledRejection', note);
    jest.restoreAllMocks();
  });

  it.each(actions)(
    '$id ends well or says why not, and makes nothing twice when it runs again',
    async ({ createAction }) => {
      const walk = await FaultWalk.begin(createAction);
      const modes = faultModes.filter(mode => walk.canMeet(mode));

      const wrong = await Promise.all(
        modes.map(async mode =>
          (await walk.meet(mode)).map(words => `${mode.name}: ${words}`),
        ),
      );

      expect(wrong.flat()).toEqual([]);
      expect(unhandled).toEqual([]);
    },
    60_000,
  );
});
