package snippets.httpkeepalivedisabled.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.asynchttpclient.Dsl;
import org.asynchttpclient.Response;

/** A header of each request. */
public final class CloseHeader {

  private final AsyncHttpClient client = Dsl.asyncHttpClient();

  public Response get(String url) throws Exception {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return client.prepareGet(url).setHeader("Connection", "close").execute().get();
  }
}
