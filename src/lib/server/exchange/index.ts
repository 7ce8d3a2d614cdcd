import { rescreenUseCases } from '../rescreen/index.ts';
import { retentionUseCases } from '../retention/index.ts';
import { exportCase, exportCases } from './export/export-cases.ts';
import {
	beginImport,
	dropImport,
	endImportFile,
	importProblems,
	importRun,
	importRuns,
	mapImport,
	resumeImport,
	sendImportPart,
	startImport,
	stopImport
} from './import/import-cases.ts';
import { addWebhook, removeWebhook, switchWebhook, webhooks } from './webhook/webhook-cases.ts';

/** What goes in and out in bulk, is judged anew, and is erased. */
export const exchangeUseCases = {
	beginImport,
	sendImportPart,
	endImportFile,
	mapImport,
	startImport,
	stopImport,
	resumeImport,
	dropImport,
	importRuns,
	importRun,
	importProblems,
	exportCases,
	exportCase,
	webhooks,
	addWebhook,
	switchWebhook,
	removeWebhook,
	...rescreenUseCases,
	...retentionUseCases
};
