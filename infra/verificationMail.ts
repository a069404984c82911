/** The mail that carries a verification code. Cognito puts the code where `{####}` stands. */
export const verificationMail = {
  subject: 'Your Exchequer code',
  body: `<!doctype html>
<html lang="en">
<body style="margin:0;background:#f4f1ea;font-family:Helvetica,Arial,sans-serif;color:#1d2a26">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:480px;background:#ffffff;border-radius:16px">
<tr><td style="padding:32px">
<p style="margin:0 0 24px;font-size:18px;font-weight:700;color:#0f5c4c">Exchequer</p>
<h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">Here is your code</h1>
<p style="margin:0 0 24px;font-size:16px;line-height:1.5">Type it where you were asked for it. It is good for a day, and only once.</p>
<p style="margin:0 0 24px;padding:16px;border-radius:12px;background:#eef5f2;font-size:32px;font-weight:700;letter-spacing:8px;text-align:center">{####}</p>
<p style="margin:0;font-size:14px;line-height:1.5;color:#5b6863">If you did not ask for a code, somebody typed your address by mistake. There is nothing you need to do.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>`,
}
