package snippets.httpkeepalivedisabled.okhttp2;

import com.squareup.okhttp.Request;

/** Closed only if a setting asks for it. */
public final class HeaderFromSetting {

  public Request request(String url, boolean fresh) {
    Request.Builder builder = new Request.Builder().url(url);
    if (fresh) {
      builder.header("Connection", "close");
    }
    return builder.build();
  }
}
