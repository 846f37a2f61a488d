package io.github.httpvet.samples.responsenotdrained.aws1;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import com.amazonaws.services.s3.model.S3Object;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;

/** An object that is closed unread takes its connection along, however small it is. */
@Situation(rule = "HttpResponseNotDrained", client = "aws1")
public final class ClosedUnread {

  private AmazonS3 client;

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 0"},
      boundMillis = 20_000)
  public long closedUnread(Peer peer) throws IOException {
    // BUG: HttpResponseNotDrained
    try (S3Object object = client(peer).getObject("ok", "x")) {
      return object.getObjectMetadata().getContentLength();
    }
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1"},
      boundMillis = 20_000)
  public long readFirst(Peer peer) throws IOException {
    try (S3Object object = client(peer).getObject("ok", "x")) {
      return object.getObjectContent().readAllBytes().length;
    }
  }

  private AmazonS3 client(Peer peer) {
    if (client == null) {
      client = settings(peer).build();
    }
    return client;
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
