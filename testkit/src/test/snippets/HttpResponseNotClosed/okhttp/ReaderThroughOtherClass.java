package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A reader that other code makes of the body is the body's reader. */
public final class ReaderThroughOtherClass {

  private final Function<ResponseBody, Reader> decoder;

  public ReaderThroughOtherClass(Function<ResponseBody, Reader> decoder) {
    this.decoder = decoder;
  }

  public int first(Call call) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call.execute();
    Reader reader = decoder.apply(response.body());
    if (response.code() == 500) {
      throw new IOException(response.message());
    }
    int first = reader.read();
    reader.close();
    return first;
  }

  public int closedWhatever(Call call) throws IOException {
    Response response = call.execute();
    Reader reader = decoder.apply(response.body());
    try {
      if (response.code() == 500) {
        throw new IOException(response.message());
      }
      return reader.read();
    } finally {
      reader.close();
    }
  }
}
