-- the versions of the rule pack (phiên bản bộ quy tắc); the one of the highest number that has taken effect judges
-- content_hash: of all files; fingerprint: of those that a finding depends on
-- based_on: the version that it was made from; restores: the one whose content it brings back
create table pack_version (
    number         int           not null primary key,
    fingerprint    varchar(64)   not null,
    content_hash   varchar(64)   not null,
    effective_from date          not null,
    author         varchar(100)  not null,
    approver       varchar(100),
    reason         varchar(2000) not null,
    published_at   timestamp(6) with time zone not null,
    based_on       int,
    restores       int
);
create index pack_version_fingerprint on pack_version (fingerprint);
comment on table pack_version is 'append only: a version that was published stays as it was';

-- the texts of all versions, each kept once
create table pack_file (
    sha256  varchar(64) not null primary key,
    content text        not null
);
comment on table pack_file is 'append only: what findings were made with stays as it was';

create table pack_version_file (
    version int          not null,
    path    varchar(120) not null,
    sha256  varchar(64)  not null,
    primary key (version, path)
);
alter table pack_version_file add foreign key (version) references pack_version (number);
alter table pack_version_file add foreign key (sha256) references pack_file (sha256);
comment on table pack_version_file is 'append only: a version that was published stays as it was';
