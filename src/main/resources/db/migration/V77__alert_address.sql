-- where a message goes that does not go to its reader's own address; null for all others
alter table alert_message add column address varchar(254);
