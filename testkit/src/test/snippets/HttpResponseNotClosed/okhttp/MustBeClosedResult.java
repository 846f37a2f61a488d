package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;

/** The annotation says whose duty it is. */
public final class MustBeClosedResult {

  @interface MustBeClosed {}

  /** Has responses. */
  public interface Source {
    /** Gives a response that the caller closes. */
    @MustBeClosed
    Response next() throws IOException;
  }

  public int status(Source source) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = source.next();
    return response.code();
  }
}
