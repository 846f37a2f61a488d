package snippets.httptransportperrequest.reactornetty;

import java.time.Duration;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.client.HttpClient;

/** The pool is that of the program, and gets a part for each call. */
public final class SpecPerCall {

  public String get(String uri) {
    HttpClient client =
        HttpClient.create()
            .responseTimeout(Duration.ofSeconds(5))
            // BUG: Diagnostic contains: [HttpTransportPerRequest]
            .secure(spec -> spec.sslContext(Http11SslContextSpec.forClient()));
    return client.get().uri(uri).responseContent().aggregate().asString().block();
  }
}
