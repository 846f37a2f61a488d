package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Request;

/** What it says comes from outside. */
public final class ValueFromParameter {

  public Request request(String url, String connection) {
    return new Request.Builder().url(url).header("Connection", connection).build();
  }
}
