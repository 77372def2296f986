"""Reads mails by Python's own library under its strictest policy; ends with 1 where one is not as it should be."""
import sys
from email import message_from_bytes, policy
from pathlib import Path

EXPECTED = sorted(['date', 'from', 'reply-to', 'to', 'message-id', 'subject', 'mime-version', 'content-type',
                   'auto-submitted', 'x-auto-response-suppress', 'content-language', 'list-id', 'list-unsubscribe',
                   'list-unsubscribe-post'])
read = 0
wrong = []
for file in Path(sys.argv[1]).glob('*.eml'):
    try:
        mail = message_from_bytes(file.read_bytes(), policy=policy.strict)
        assert sorted(name.lower() for name in mail.keys()) == EXPECTED, mail.keys()
        assert len(mail['to'].addresses) == 1 and mail['to'].addresses[0].domain == 'htx.example.vn', mail['to']
        assert len(mail['from'].addresses) == 1, mail['from']
        assert mail['subject'], 'no subject'
        assert mail.get_content_type() in ('multipart/alternative', 'multipart/mixed')
        for part in mail.walk():
            assert not part.defects, part.defects
            for name, content in part.items():
                assert not content.defects, (name, content.defects)
        assert mail.get_body(('plain',)).get_content() and mail.get_body(('html',)).get_content()
        for line in file.read_bytes().split(b'\r\n'):
            assert len(line) <= 998 and b'\n' not in line and b'\r' not in line, line
        read += 1
    except Exception as fault:
        wrong.append(f'{file.name}: {fault!r}')
print(f'{read} mails read strictly, {len(wrong)} not')
print('\n'.join(wrong[:20]))
sys.exit(1 if wrong or read != int(sys.argv[2]) else 0)
