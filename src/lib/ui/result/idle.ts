type Work = () => void;

/** What is to be drawn at once, though not all in one go, and what is drawn when there is nothing else to do. */
const soon: Work[] = [];
const later: Work[] = [];
let isComing = false;

/** Does the work in a turn of its own, after what was asked for before, so that no press waits for all of a page. */
export function inTurn(work: Work): Work {
	return enlist(soon, work);
}

/** Does the work once all that is due sooner is done and the browser has time; gives back how to call it off. */
export function whenIdle(work: Work): Work {
	return enlist(later, work);
}

/** Comes about once all that is due sooner is done and the browser has time. */
export function idle(): Promise<void> {
	return new Promise(whenIdle);
}

/** Gives the browser its turn, so that a press is never kept waiting by all of a long work. */
export function breath(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function enlist(list: Work[], work: Work): Work {
	list.push(work);
	come();
	return () => {
		const at = list.indexOf(work);
		if (at !== -1) list.splice(at, 1);
	};
}

function come(): void {
	if (isComing || soon.length + later.length === 0) return;
	isComing = true;
	if (soon.length > 0) setTimeout(next);
	else if (typeof requestIdleCallback === 'undefined') setTimeout(next, 50);
	else requestIdleCallback(next, { timeout: 2000 });
}

function next(): void {
	isComing = false;
	const work = soon.shift() ?? later.shift();
	try {
		work?.();
	} finally {
		come();
	}
}
