import { apiReportPrograms } from '../api/apiReports.mjs';
import { prepare } from '../install/prepare.mjs';
import { runPrograms } from '../processes/runPrograms.mjs';

export const usage = 'npm run api-reports';
export const summary =
  'writes the API reports of the published packages anew, from what they export';

export async function run() {
  const prepared = await prepare();
  return runPrograms(await apiReportPrograms({ check: false }), prepared);
}
