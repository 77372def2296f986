-- whether the rule was only watched: such a finding is kept and counted, and no case follows from it
alter table finding add column watched varchar(3) default 'no' not null;
alter table run add column watched bigint default 0 not null;
