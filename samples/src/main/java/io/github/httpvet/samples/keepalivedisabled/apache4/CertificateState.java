package io.github.httpvet.samples.keepalivedisabled.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.TlsFront;
import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;
import org.apache.http.util.EntityUtils;

/** A connection that a certificate was shown on is for its holder, and no call says who that is. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache4")
public final class CertificateState {

  private TlsFront front;
  private CloseableHttpClient client;

  @Bad(
      calls = 20,
      expect = {"connections = 20"})
  public void withState(Peer peer) throws IOException, GeneralSecurityException {
    if (client == null) {
      front = TlsFront.before(peer);
      SSLContext tls =
          SSLContexts.custom()
              .loadKeyMaterial(front.keys(), front.password())
              .loadTrustMaterial(front.keys(), null)
              .build();
      // BUG: HttpKeepAliveDisabled
      client = HttpClients.custom().setSSLContext(tls).build();
    }
    get();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1"})
  public void withoutState(Peer peer) throws IOException, GeneralSecurityException {
    if (client == null) {
      front = TlsFront.before(peer);
      SSLContext tls =
          SSLContexts.custom()
              .loadKeyMaterial(front.keys(), front.password())
              .loadTrustMaterial(front.keys(), null)
              .build();
      client = HttpClients.custom().setSSLContext(tls).disableConnectionState().build();
    }
    get();
  }

  private void get() throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(front.at("/ok")))) {
      EntityUtils.consume(response.getEntity());
    }
  }
}
