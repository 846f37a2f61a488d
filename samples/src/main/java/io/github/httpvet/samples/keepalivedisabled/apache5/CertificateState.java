package io.github.httpvet.samples.keepalivedisabled.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import io.github.httpvet.samples.peer.TlsFront;
import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.ssl.SSLContexts;

/** The pool has the certificate, so each connection has a state that no other call asks for. */
@Situation(rule = "HttpKeepAliveDisabled", client = "apache5")
public final class CertificateState {

  private TlsFront front;
  private CloseableHttpClient client;

  @Bad(
      calls = 20,
      expect = {"connections = 20"})
  public void withState(Peer peer) throws IOException, GeneralSecurityException {
    if (client == null) {
      front = TlsFront.before(peer);
      PoolingHttpClientConnectionManagerBuilder pool =
          PoolingHttpClientConnectionManagerBuilder.create()
              .setTlsSocketStrategy(
                  ClientTlsStrategyBuilder.create().setSslContext(tls()).buildClassic());
      // BUG: HttpKeepAliveDisabled
      client = HttpClients.custom().setConnectionManager(pool.build()).build();
    }
    get();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1"})
  public void withoutState(Peer peer) throws IOException, GeneralSecurityException {
    if (client == null) {
      front = TlsFront.before(peer);
      PoolingHttpClientConnectionManagerBuilder pool =
          PoolingHttpClientConnectionManagerBuilder.create()
              .setTlsSocketStrategy(
                  ClientTlsStrategyBuilder.create().setSslContext(tls()).buildClassic());
      client =
          HttpClients.custom().setConnectionManager(pool.build()).disableConnectionState().build();
    }
    get();
  }

  private SSLContext tls() throws GeneralSecurityException {
    return SSLContexts.custom()
        .loadKeyMaterial(front.keys(), front.password())
        .loadTrustMaterial(front.keys(), null)
        .build();
  }

  private void get() throws IOException {
    client.execute(new HttpGet(front.at("/ok")), response -> response.getCode());
  }
}
