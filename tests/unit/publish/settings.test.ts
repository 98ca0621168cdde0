import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPort } from '../../../src/publish/port.ts';
import { readSettings } from '../../../src/publish/settings.ts';

describe('The settings', () => {
  it('have defaults for a build on one’s own machine', () => {
    assert.deepEqual(readSettings({}), {
      siteUrl: 'http://localhost:4321',
      base: '/',
      embedHosts: ['https://espoo.fi', 'https://*.espoo.fi', 'https://helloespoo.fi', 'https://*.helloespoo.fi'],
      offline: true,
    });
  });

  it('take an empty variable for one that is absent', () => {
    assert.deepEqual(readSettings({ SITE_URL: '', BASE_PATH: ' ', EMBED_HOSTS: '' }), readSettings({}));
  });

  it('read the base path however its slashes are written', () => {
    for (const [written, base] of [['/', '/'], ['x', '/x/'], ['/x', '/x/'], ['x/', '/x/'], ['/x/', '/x/'], ['/a/b-1/', '/a/b-1/']] as const) {
      assert.equal(readSettings({ BASE_PATH: written }).base, base, written);
    }
  });

  it('keep no slash at the end of the site’s address', () => {
    assert.equal(readSettings({ SITE_URL: 'https://integration.example.fi/' }).siteUrl, 'https://integration.example.fi');
  });

  it('allow several hosts to embed us, with a port on one’s own machine', () => {
    const { embedHosts } = readSettings({ EMBED_HOSTS: ' https://a.fi  https://*.b.fi:8443\nhttp://localhost:8080 ' });
    assert.deepEqual(embedHosts, ['https://a.fi', 'https://*.b.fi:8443', 'http://localhost:8080']);
  });

  it('take saved copies back where saving is switched off', () => {
    assert.equal(readSettings({ OFFLINE: 'off' }).offline, false);
  });

  const mistakes = [
    ['OFFLINE', 'no', /neither "on" nor "off"/],
    ['SITE_URL', 'espoo.fi', /not a whole address.*Write the scheme and the host/],
    ['SITE_URL', 'ftp://espoo.fi', /its scheme is "ftp:"/],
    ['SITE_URL', 'javascript:alert(1)', /its scheme is "javascript:"/],
    ['SITE_URL', 'https://me:secret@espoo.fi', /user name or a password/],
    ['SITE_URL', 'https://espoo.fi/integration/', /holds the path "\/integration\/".*BASE_PATH/],
    ['SITE_URL', 'https://espoo.fi/?x=1', /holds a "\?"/],
    ['SITE_URL', 'https://espoo.fi/#x', /a "#"/],
    ['BASE_PATH', 'https://espoo.fi/x/', /an address, not a path.*SITE_URL/],
    ['BASE_PATH', '//espoo.fi/x/', /an address, not a path/],
    ['BASE_PATH', '/a//b/', /two slashes in a row/],
    ['BASE_PATH', '/a/../b/', /"\.\." is not made of letters/],
    ['BASE_PATH', '/kotoutumis palvelut/', /"kotoutumis palvelut" is not made of letters/],
    ['BASE_PATH', '/x;y/', /"x;y" is not made of letters/],
    ['EMBED_HOSTS', '*', /"\*" is not a host that may embed us.*Write hosts with https:/],
    ['EMBED_HOSTS', 'https://a.fi, https://b.fi', /"https:\/\/a\.fi," is not a host/],
    ['EMBED_HOSTS', 'https://a.fi; script-src *', /"https:\/\/a\.fi;" is not a host/],
    ['EMBED_HOSTS', "https://a.fi 'unsafe-inline'", /"'unsafe-inline'" is not a host/],
    ['EMBED_HOSTS', 'http://a.fi', /"http:\/\/a\.fi" is not a host/],
    ['EMBED_HOSTS', 'https://a.fi/page', /"https:\/\/a\.fi\/page" is not a host/],
    ['EMBED_HOSTS', 'https://*', /"https:\/\/\*" is not a host/],
  ] as const;
  for (const [variable, value, says] of mistakes) {
    it(`refuse ${variable}=${value}, naming the variable and what to write`, () => {
      assert.throws(() => readSettings({ [variable]: value }), ({ message }: Error) => {
        assert(message.startsWith(`${variable} is "${value}": `), message);
        assert.match(message, says);
        return true;
      });
    });
  }
});

describe('The port of the local server', () => {
  it('is 4321, or what PORT says, or what --port says', () => {
    assert.equal(readPort([], {}), 4321);
    assert.equal(readPort([], { PORT: '5000' }), 5000);
    assert.equal(readPort(['--port', '6000'], { PORT: '5000' }), 6000);
  });

  it('is refused by name when it is no port', () => {
    assert.throws(() => readPort([], { PORT: '0' }), /^Error: PORT is "0": it is not a port\. Write a number from 1 to 65535/);
    assert.throws(() => readPort(['--port', 'abc'], {}), /^Error: --port is "abc"/);
    assert.throws(() => readPort(['--port', '65536'], {}), /^Error: --port is "65536"/);
  });
});
