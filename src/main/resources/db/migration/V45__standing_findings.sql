-- what a run compares is narrow, while a finding is wide with its sentences and evidence: the comparison reads this index
-- and leaves the rows alone
create index finding_standing on finding (cooperative_id, gone_run, rule_id, kind, severity, since, amount, content_hash,
    first_run);
drop index finding_cooperative;
