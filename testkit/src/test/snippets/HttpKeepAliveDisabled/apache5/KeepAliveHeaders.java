package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;

/** What asks for the opposite, and how long. */
public final class KeepAliveHeaders {

  public HttpGet request(String uri) {
    HttpGet get = new HttpGet(uri);
    get.setHeader("Connection", "keep-alive");
    get.addHeader("Keep-Alive", "timeout=20");
    return get;
  }
}
