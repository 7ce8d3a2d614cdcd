const words = (text: string) => text.trim().split(/\s+/);

/** Names in an order made up here, the frequent ones first. Nobody is meant. */
export const firstNames = words(`
	James Mary Robert Linda John Susan Michael Karen David Nancy William Lisa Richard Betty Joseph
	Sandra Thomas Ashley Daniel Kimberly Matthew Emily Anthony Donna Mark Michelle Steven Carol Paul
	Amanda Andrew Melissa Joshua Deborah Kenneth Stephanie Kevin Rebecca Brian Laura George Helen
	Timothy Sharon Ronald Cynthia Jason Kathleen Edward Amy Jeffrey Shirley Ryan Angela Jacob Anna
	Gary Ruth Nicholas Brenda Eric Pamela Jonathan Nicole Stephen Katherine Larry Samantha Justin
	Christine Scott Emma Brandon Catherine Benjamin Virginia Samuel Rachel Gregory Carolyn Alexander
	Janet Patrick Maria Frank Heather Raymond Diane Jack Julie Dennis Joyce Jerry Victoria Tyler
	Kelly Aaron Christina Jose Lauren Adam Joan Nathan Evelyn Henry Olivia Zachary Judith Douglas
	Megan Peter Cheryl Kyle Martha Noah Andrea Ethan Frances Jeremy Hannah Walter Jacqueline Amara
	Chidi Fatuma Abdi Mohamed Hodan Bishnu Puja Luis Rosa Renée Zoë André Élise Tomás Siobhán
`);

export const lastNames = words(`
	Smith Brown Johnson Miller Wright Martin Clark Baker Davis Wilson Allen Young Thompson Moore
	Hill Carter Adams White Parker Bennett Cook Hall Roy Gagnon Bouchard Tremblay Lavoie Fortin
	Desrochers Lapointe Laroche Benoit Bushey Lafountain Rousseau Dubois Pelletier Cyr Ouellette
	Stone Wheeler Fuller Perkins Chase Barrows Kendall Whitcomb Sargent Putnam Hathaway Ballou
	Cutting Flanders Farnham Goodrich Hoyt Hubbard Ingalls Jewett Kimball Ladd Marsh Newton Orcutt
	Paine Quimby Rugg Safford Tenney Upham Varnum Wadleigh Yaw Zeller O'Brien O'Neil McCarthy
	Sullivan Murphy Kelley Donahue Fitzgerald Gallagher Hanlon Kowalski Nowak Novak Petrov Ivanov
	Rossi Bianchi Ferrari Costa Silva Santos Garcia Rodriguez Hernandez Lopez Martinez Ramirez
	Nguyen Tran Chen Wang Li Kim Park Singh Patel Sharma Rai Tamang Gurung Hassan Ahmed Ali Osman
	Abdullahi Warsame Juma Mukasa Okafor Diallo Traoré Haddad Khoury Levy Cohen Katz Schwartz
	Schmidt Weber Becker Vogel Larsen Hansen Olsen Lindqvist Virtanen Dufresne Archambault Chevalier
`);

export const towns: readonly string[] = [
	'Burlington',
	'South Burlington',
	'Rutland',
	'Essex',
	'Colchester',
	'Bennington',
	'Brattleboro',
	'Milton',
	'Hartford',
	'Barre',
	'Springfield',
	'Winooski',
	'Montpelier',
	'St. Albans',
	'Shelburne',
	'St. Johnsbury',
	'Middlebury',
	'Williston',
	'Swanton',
	'Lyndon',
	'Newport',
	'Morristown',
	'Northfield',
	'Rockingham',
	'Randolph',
	'Castleton',
	'Stowe',
	'Waterbury',
	'Manchester',
	'Windsor',
	'Derby',
	'Fair Haven',
	'Vergennes',
	'Bristol',
	'Woodstock',
	'Ludlow',
	'Hardwick',
	'Richford',
	'Brighton',
	'Canaan'
];
