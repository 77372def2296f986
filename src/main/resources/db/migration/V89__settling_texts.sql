-- whether whoever saved the text meant to; what an editor saves by itself settles nothing that another keeps aside
alter table draft_text add column meant varchar(3) default 'yes' not null;
