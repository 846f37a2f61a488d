package snippets.httpretryunsafe.apache4;

import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.impl.client.StandardHttpRequestRetryHandler;

/** Only what can do no harm is sent again. */
public final class StandardHandlerOfIdempotent {

  public HttpRequestRetryHandler handler() {
    return new StandardHttpRequestRetryHandler(3, false);
  }
}
