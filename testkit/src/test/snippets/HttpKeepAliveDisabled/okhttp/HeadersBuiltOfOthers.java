package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Headers;
import okhttp3.Request;

/** The builder has other headers. */
public final class HeadersBuiltOfOthers {

  private final Headers headers;

  public HeadersBuiltOfOthers(String agent) {
    Headers.Builder builder = new Headers.Builder().add("User-Agent", agent);
    builder.add("X-After", "close");
    headers = builder.build();
  }

  public Request request(String url) {
    return new Request.Builder().url(url).headers(headers).build();
  }
}
