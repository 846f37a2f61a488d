package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.HttpResponse;
import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.HttpContext;

/** The object in place says no to errors only. */
public final class AnonymousDecides {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setConnectionReuseStrategy(
        new DefaultConnectionReuseStrategy() {
          @Override
          public boolean keepAlive(HttpResponse response, HttpContext context) {
            if (response.getStatusLine().getStatusCode() >= 500) {
              return false;
            }
            return super.keepAlive(response, context);
          }
        });
    return builder;
  }
}
