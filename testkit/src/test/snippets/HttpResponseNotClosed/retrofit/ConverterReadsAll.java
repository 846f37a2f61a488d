package snippets.httpresponsenotclosed.retrofit;

import java.io.IOException;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** A body read as text is closed. */
public final class ConverterReadsAll implements Converter<ResponseBody, String> {

  @Override
  public String convert(ResponseBody body) throws IOException {
    return body.string().strip();
  }
}
