import { assignCases } from './assign-cases.ts';
import { deadlineBoard } from './deadline-board.ts';
import { exportList } from './export-list.ts';
import { endFeed, listFeeds, makeFeed } from './feeds.ts';
import { listCases } from './list-cases.ts';
import { searchMark } from './search-mark.ts';
import { removeView, saveView } from './views.ts';

/** What can be done with the list of cases. */
export const listUseCases = {
	listCases,
	searchMark,
	assignCases,
	saveView,
	removeView,
	deadlineBoard,
	listFeeds,
	makeFeed,
	endFeed,
	exportList
};
