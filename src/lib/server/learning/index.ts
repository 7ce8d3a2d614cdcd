import { dashboard } from './dashboard.ts';
import { exportDashboard } from './dashboard-csv.ts';

/** What an office learns from its cases. */
export const learningUseCases = { dashboard, exportDashboard };
