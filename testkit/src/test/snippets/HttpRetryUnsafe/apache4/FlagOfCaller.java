package snippets.httpretryunsafe.apache4;

import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;

/** Somebody else decides. */
public final class FlagOfCaller {

  public HttpRequestRetryHandler handler(boolean all) {
    return new DefaultHttpRequestRetryHandler(3, all);
  }
}
