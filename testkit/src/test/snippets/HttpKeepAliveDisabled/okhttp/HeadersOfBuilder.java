package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Headers;
import okhttp3.Request;

/** The headers are built once, for all requests. */
public final class HeadersOfBuilder {

  private final Headers headers;

  public HeadersOfBuilder(String agent) {
    Headers.Builder builder = new Headers.Builder().add("User-Agent", agent);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.add("Connection", "close");
    headers = builder.build();
  }

  public Request request(String url) {
    return new Request.Builder().url(url).headers(headers).build();
  }
}
