-- how far a case has come in its procedure; null: nothing was ever done with it
-- anew: it came back, and begins its procedure anew
-- step, due_on: parts of it, for questions; tend_on: the day from which it is to be looked at
-- tended_revision: of the register, when what it says was last looked at
alter table docket_case add column work varchar(1000000);
alter table docket_case add column anew varchar(3) not null default 'no';
alter table docket_case add column step varchar(80);
alter table docket_case add column tend_on date;
alter table docket_case add column tended_revision bigint not null default 0;
update docket_case set tend_on = date '2000-01-01' where open_slot is not null;
create index docket_case_tend on docket_case (tend_on);

-- one row: up to which state of the register all cases were looked at, and the hash of the steps that there were then
create table tending (
    id          int         not null primary key,
    revision_id bigint      not null,
    steps       varchar(64) not null
);
insert into tending (id, revision_id, steps) values (1, 0, '');

-- what stood before an action of a person, so that it can be taken back; null for what cannot
alter table case_event add column before varchar(1000000);

-- what keeps open cases from going on, for questions over all of them
create table case_blocker (
    case_id bigint      not null,
    code    varchar(80) not null,
    primary key (case_id, code)
);
create index case_blocker_code on case_blocker (code);
alter table case_blocker add foreign key (case_id) references docket_case (id);
