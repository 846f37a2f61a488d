package snippets.httptimeoutmissing.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;

/** What makes the requests is the client of the superclass. */
public final class FieldThatNobodyNames {

  private FieldThatNobodyNames() {}

  /** Has what subclasses use. */
  public abstract static class Base {

    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    protected final HttpClient shared = new HttpClient();

    protected int status(GetMethod get) throws IOException {
      try {
        return shared.executeMethod(get);
      } finally {
        get.releaseConnection();
      }
    }
  }

  /** Has a client besides, by mistake. */
  public static final class Derived extends Base {

    HttpClient client = new HttpClient();

    public boolean isThere(String url) throws IOException {
      return status(new GetMethod(url)) == 200;
    }
  }
}
