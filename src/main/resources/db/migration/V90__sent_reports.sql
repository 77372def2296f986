-- how often a saved report is sent to whoever keeps it, and since when he wishes that: what was due before is not made up for
alter table saved_report add column sent_every varchar(40) default 'NEVER' not null;
alter table saved_report add column wished_at timestamp(6) with time zone default current_timestamp not null;
update saved_report set sent_every = 'WEEK' where weekly = 'yes';
alter table saved_report drop column weekly;
