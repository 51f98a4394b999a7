BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE drafts (
	version BIGINT NOT NULL, 
	place BIGINT NOT NULL, 
	note_id TEXT NOT NULL, 
	text TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	language TEXT, 
	address TEXT, 
	formality TEXT, 
	saved TEXT NOT NULL, 
	who TEXT NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (version)
);
INSERT INTO "drafts" VALUES(1,1,'n1','Dear Maren, NUL ￾0000 and ￾d800 survive','Thank you','en',NULL,NULL,'2026-03-02T09:00:00.000000+00:00','Ines');
INSERT INTO "drafts" VALUES(2,2,'n1','another','Thank you','en',NULL,NULL,'2026-03-02T09:00:00.000000+00:00','Boris');
CREATE TABLE notes (
	id TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	stamp BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	whereabouts TEXT NOT NULL, 
	file TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	number TEXT NOT NULL, 
	author TEXT NOT NULL, 
	date TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	text_before TEXT, 
	whereabouts_before TEXT, 
	files_before TEXT NOT NULL, 
	last_seen TEXT, 
	CONSTRAINT pk_notes PRIMARY KEY (id)
);
INSERT INTO "notes" VALUES('n1',4294967296,2,'“Return tickets” should be “Trips”','Ticket choice','notes.csv','2026-03-02T09:00:00.000000+00:00','7','Maren','2 March',2,'“Return tickets” should be “Return trips”','Ticket choice','["old.csv"]',NULL);
INSERT INTO "notes" VALUES('n2',8589934592,1,'Fähre – “Überfahrt” 🚢','Ticket choice','notes.csv','2026-03-02T09:00:00.000000+00:00','','','',1,NULL,NULL,'[]',NULL);
INSERT INTO "notes" VALUES('n3',12884901888,1,'gone','Ticket choice','notes.csv','2026-03-02T09:00:00.000000+00:00','','','',1,NULL,NULL,'[]','2026-03-02T09:03:00.000000+00:00');
CREATE TABLE revisions (
	note_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	whereabouts TEXT NOT NULL, 
	seen TEXT NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (note_id, revision), 
	CONSTRAINT fk_revisions_note_id_notes FOREIGN KEY(note_id) REFERENCES notes (id)
);
INSERT INTO "revisions" VALUES('n1',1,'“Return tickets” should be “Return trips”','Ticket choice','2026-03-02T09:00:00.000000+00:00');
INSERT INTO "revisions" VALUES('n2',1,'Fähre – “Überfahrt” 🚢','Ticket choice','2026-03-02T09:00:00.000000+00:00');
INSERT INTO "revisions" VALUES('n3',1,'gone','Ticket choice','2026-03-02T09:00:00.000000+00:00');
INSERT INTO "revisions" VALUES('n1',2,'“Return tickets” should be “Trips”','Ticket choice','2026-03-02T09:09:00.000000+00:00');
CREATE TABLE state (
	id INTEGER NOT NULL CONSTRAINT ck_state_one_row CHECK (id = 1), 
	changes BIGINT NOT NULL, 
	stamp BIGINT NOT NULL, 
	draft_version BIGINT NOT NULL, 
	last_read TEXT, 
	project TEXT NOT NULL, 
	created TEXT NOT NULL, 
	written_by TEXT NOT NULL, 
	CONSTRAINT pk_state PRIMARY KEY (id)
);
INSERT INTO "state" VALUES(1,13,2,2,'2026-03-02T09:09:00.000000+00:00','Ferry kiosk','2026-03-02T09:00:00.000000+00:00','0.1.0');
CREATE TABLE step_notes (
	step BIGINT NOT NULL, 
	note_id TEXT NOT NULL, 
	CONSTRAINT pk_step_notes PRIMARY KEY (step, note_id), 
	CONSTRAINT fk_step_notes_step_steps FOREIGN KEY(step) REFERENCES steps (number)
);
INSERT INTO "step_notes" VALUES(1,'n1');
INSERT INTO "step_notes" VALUES(1,'n2');
INSERT INTO "step_notes" VALUES(2,'n2');
INSERT INTO "step_notes" VALUES(3,'n3');
INSERT INTO "step_notes" VALUES(4,'n3');
INSERT INTO "step_notes" VALUES(5,'n1');
INSERT INTO "step_notes" VALUES(6,'n2');
INSERT INTO "step_notes" VALUES(7,'n2');
CREATE TABLE steps (
	number BIGINT NOT NULL, 
	id TEXT NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	"after" BIGINT, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_steps PRIMARY KEY (number), 
	CONSTRAINT uq_steps_id UNIQUE (id)
);
INSERT INTO "steps" VALUES(1,'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','2026-03-02T09:01:00.000000+00:00','Ines','answered',NULL,'{"type":"answered","reply":{"note_ids":["n1","n2"],"language":"en","subject":"Return trips","text":"Thank you – it is in en/kiosk.xml.","html":"<p>","places":[{"note_id":"n1","file":"en/kiosk.xml","key":"tickets.return","xpath":"/t/e[3]","before":"Return tickets","after":"Return trips","raw_before":"Return tickets","raw_after":null,"situation":null,"around":null}],"channel":"copied"}}');
INSERT INTO "steps" VALUES(2,'b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2','2026-03-02T09:02:00.000000+00:00','Ines','marked',NULL,'{"type":"marked","note_id":"n2","outcome":"done","remark":"a remark","duplicate_of":""}');
INSERT INTO "steps" VALUES(3,'c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3','2026-03-02T09:03:00.000000+00:00','Ines','corrected',NULL,'{"type":"corrected","correction":{"note_id":"n3","journal":"notes.csv","text":"words","where":"","kind":"developer","places":[],"made":"2026-03-02T09:03:00Z"}}');
INSERT INTO "steps" VALUES(4,'d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4','2026-03-02T09:04:00.000000+00:00','Ines','undone',NULL,'{"type":"undone","step":"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3","note_ids":["n3"]}');
INSERT INTO "steps" VALUES(5,'e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5','2026-03-02T09:21:00.000000+00:00','','seen',1,'{"type":"seen","note_id":"n1","outcome":{"kind":"differently","at":"2026-03-02T09:20:00Z","who":"","file":"en/kiosk.xml","remark":"","parts":[{"kind":"same","text":"Return "},{"kind":"old","text":"trips"},{"kind":"new","text":"rides"}],"duplicate_of":""}}');
INSERT INTO "steps" VALUES(6,'f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6','2026-03-02T09:03:00.000000+00:00','Ines','corrected',NULL,'{"type":"corrected","correction":{"note_id":"n2","journal":"notes.csv","text":"words","where":"","kind":"developer","places":[],"made":"2026-03-02T09:03:00Z"}}');
INSERT INTO "steps" VALUES(7,'a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7','2026-03-02T09:30:00.000000+00:00','Boris','correction-withdrawn',NULL,'{"type":"correction-withdrawn","note_id":"n2"}');
CREATE TABLE verdicts (
	number BIGINT NOT NULL, 
	note_id TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	finding TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	evidence TEXT NOT NULL, 
	places TEXT NOT NULL, 
	made TEXT NOT NULL, 
	CONSTRAINT pk_verdicts PRIMARY KEY (number)
);
INSERT INTO "verdicts" VALUES(1,'n1',1,'copy','change',0.9,'["The note quotes it.","No other entry reads so."]','[{"file":"en/kiosk.xml","key":"tickets.return","line":12,"before":"Return tickets","old":"tickets","new":"trips"}]','2026-03-02T09:00:00.000000+00:00');
INSERT INTO "verdicts" VALUES(2,'n2',1,'copy','change',0.4,'["The note quotes it.","No other entry reads so."]','[{"file":"en/kiosk.xml","key":"tickets.return","line":12,"before":"Return tickets","old":"tickets","new":"trips"}]','2026-03-02T09:00:00.000000+00:00');
INSERT INTO "verdicts" VALUES(3,'n1',1,'copy','change',0.7,'["The note quotes it.","No other entry reads so."]','[{"file":"en/kiosk.xml","key":"tickets.return","line":12,"before":"Return tickets","old":"tickets","new":"trips"}]','2026-03-02T09:03:00.000000+00:00');
CREATE INDEX ix_notes_stamp ON notes (stamp);
CREATE INDEX ix_verdicts_note_id ON verdicts (note_id);
CREATE INDEX ix_drafts_note_id ON drafts (note_id);
CREATE INDEX ix_step_notes_note_id ON step_notes (note_id);
COMMIT;
