package snippets.httptransportperrequest.webclient;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Connections are pooled by TLS context, and each call has another. */
public final class TrustPerCall {

  public String get(String address) throws SSLException {
    SslContext context =
        SslContextBuilder.forClient()
            .trustManager(InsecureTrustManagerFactory.INSTANCE)
            .build();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    HttpClient http = HttpClient.create().secure(spec -> spec.sslContext(context));
    WebClient client =
        WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    return client
        .get()
        .uri(address)
        .retrieve()
        .bodyToMono(String.class)
        .block(Duration.ofSeconds(5));
  }
}
