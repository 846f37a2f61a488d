package snippets.httpkeepalivedisabled.apache5;

import org.apache.hc.client5.http.classic.methods.HttpGet;

/** For a server that is known to need it. */
public final class OnlyForOldServer {

  public HttpGet request(String uri, boolean old) {
    HttpGet get = new HttpGet(uri);
    get.setHeader(old ? "Connection" : "X-Connection", "close");
    return get;
  }
}
