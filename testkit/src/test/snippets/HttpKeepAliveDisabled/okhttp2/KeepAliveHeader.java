package snippets.httpkeepalivedisabled.okhttp2;

import com.squareup.okhttp.Request;

/** The opposite, and another header. */
public final class KeepAliveHeader {

  public Request request(String url) {
    return new Request.Builder()
        .url(url)
        .header("Connection", "keep-alive")
        .header("X-Connection", "close")
        .build();
  }
}
