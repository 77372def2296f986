-- whether the rule is only watched, so that no case would follow from what it finds; was_watched: before
alter table preview_change add column watched varchar(3) default 'no' not null;
alter table preview_change add column was_watched varchar(3);
