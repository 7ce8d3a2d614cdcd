function words(text: string): readonly string[] {
	return text.trim().split(/\s+/);
}

/** What stands before names. */
const titles = words(`
	mr mrs ms miss mx dr prof rev hon sir atty attorney judge justice officer ofc ofcr off trooper tpr
	deputy dep sheriff constable sergeant sgt ssgt corporal cpl lieutenant lt ltc captain cpt capt major maj
	colonel col chief detective det inspector insp investigator inv agent warden patrolman patrolwoman
	private pvt special sa superintendent supt commissioner commander cmdr director
`);

/** What stands after them. */
export const suffixes: ReadonlySet<string> = new Set(words('jr sr ii iii iv esq phd md'));

/** First names that so many people bear that one shared alone says nothing. */
const firstNames = words(`
	james jim jimmy jamie mary robert rob bob bobby linda john johnny jon jack patricia pat patty michael mike
	mikey jennifer jen jenny david dave elizabeth liz beth betsy betty barbara barb richard rich rick dick susan
	sue susie jessica jess joseph joe joey sarah sara thomas tom tommy karen charles charlie chuck christopher
	chris christine christina tina lisa daniel dan danny nancy matthew matt margaret maggie peggy anthony tony
	sandra sandy mark marc ashley donald don donnie kimberly kim steven steve stephen emily donna paul andrew
	andy drew michelle joshua josh carol carole kenneth ken kenny amanda kevin melissa missy brian bryan deborah
	debra deb debbie george stephanie timothy tim rebecca becky ronald ron ronnie sharon edward ed eddie ted
	laura jason cynthia cindy jeffrey jeff kathleen kathy cathy ryan amy jacob jake shirley gary angela angie
	nicholas nick helen eric erik anna jonathan nathan brenda larry pamela pam justin nicole nikki scott emma
	brandon samantha sam samuel katherine kate katie catherine kathryn benjamin ben gregory greg debora alexander
	alex frank rachel raymond ray carolyn patrick janet dennis maria jerry jeremy heather tyler diane diana aaron
	ruth jose julie julia adam olivia henry hank joyce virginia nathaniel douglas doug lauren zachary zach peter
	pete kelly kyle ethan christian victoria walter walt joan noah evelyn keith austin roger ann anne annie jean
	jeanne terry teresa theresa sean shawn shaun cheryl gerald hannah carl karl andrea harold megan meghan dylan
	martha arthur art gloria lawrence jordan bryce ali amber albert al willie bill billy will william madison
	gabriel gabe logan louis luis lewis ralph roy eugene russell russ vincent vince philip phillip phil bruce
	wayne randy craig stanley leonard harry howard fred alan allen allan dale glenn glen todd jesse ernest
	earl dean leo leon max lucas luke owen liam mason aiden jayden evan connor ian caleb hunter cameron cole
	isaac elijah marie jane janice judith judy beverly denise danielle brittany natalie sophia sofia isabella
	grace rose abigail alice jacqueline frances doris kayla alexis lori tiffany tammy tracy dawn crystal erin
	molly claire sally ellen eileen lois marilyn vanessa monica veronica erica valerie stacy tara allison alison
	holly leslie lynn robin robyn jill gail wendy bonnie tonya carrie april charlotte lucy ella ava mia zoe lily
	juan carlos jesus miguel angel jorge manuel francisco pedro antonio alejandro rafael fernando ricardo roberto
	mario sergio javier eduardo ana carmen rosa guadalupe elena luz marta juana lucia isabel mohamed mohammed
	muhammad mohammad ahmed ahmad abdi abdul abdullah hassan hussein ibrahim omar osman yusuf fatima fatuma
	amina aisha khadija halima minh anh hung nam van thi linh lan ram krishna hari maya sita bishnu
	jean pierre jacques michel andre louise claude francois
`);

/** Words of a person's name that say nothing of who it is, where another word follows them. */
export const commonWords: ReadonlySet<string> = new Set([...titles, ...firstNames]);
