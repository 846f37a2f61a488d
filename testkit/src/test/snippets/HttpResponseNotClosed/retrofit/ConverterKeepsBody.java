package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** What a converter gets, it has to close. */
public final class ConverterKeepsBody implements Converter<ResponseBody, Integer> {

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public Integer convert(ResponseBody body) throws IOException {
    return body.charStream().read();
  }
}
