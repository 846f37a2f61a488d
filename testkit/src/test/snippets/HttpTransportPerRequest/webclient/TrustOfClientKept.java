package snippets.httptransportperrequest.webclient;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import javax.net.ssl.SSLException;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The client that has the context is kept. */
public final class TrustOfClientKept {

  private WebClient client;

  public Mono<String> connect(String address) throws SSLException {
    SslContext context =
        SslContextBuilder.forClient()
            .trustManager(InsecureTrustManagerFactory.INSTANCE)
            .build();
    HttpClient http = HttpClient.create().secure(spec -> spec.sslContext(context));
    client =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(http))
            .baseUrl(address)
            .build();
    return client.get().retrieve().bodyToMono(String.class);
  }
}
