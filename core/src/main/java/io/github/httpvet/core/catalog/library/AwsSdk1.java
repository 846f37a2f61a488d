package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The AWS SDK for Java 1, and its client of S3. Read and measured in 1.12.797: each client has a
 * pool of 50 connections of its own, over Apache HttpClient 4; connect and lease are bounded by 10
 * s, each read by 50 s, a call with all its attempts by nothing. An object that is read to its end
 * gives its connection back; one that is closed before loses it, however small.
 */
final class AwsSdk1 {

  static final Library LIBRARY =
      Library.of(
          "AWS SDK 1",
          """
          supports 1.11.300 com.amazonaws:aws-java-sdk-core:1.11.300 com.amazonaws:aws-java-sdk-s3:1.11.300
          supports 1.12.797 com.amazonaws:aws-java-sdk-core:1.12.797 com.amazonaws:aws-java-sdk-s3:1.12.797
          mention com.amazonaws
          type com.amazonaws.services.s3.AmazonS3 is client
          type com.amazonaws.services.s3.AmazonS3Client is client extends com.amazonaws.services.s3.AmazonS3
          type com.amazonaws.services.s3.AmazonS3ClientBuilder is builder
          type com.amazonaws.services.s3.transfer.TransferManager is client
          type com.amazonaws.services.s3.transfer.TransferManagerBuilder is builder
          type com.amazonaws.ClientConfiguration is config
          type com.amazonaws.AmazonWebServiceRequest is request
          type com.amazonaws.services.s3.model.GetObjectRequest is request extends com.amazonaws.AmazonWebServiceRequest
          type com.amazonaws.services.s3.model.S3Object is response extends java.io.Closeable
          type com.amazonaws.services.s3.model.S3ObjectInputStream is response extends java.io.InputStream
          fluent com.amazonaws.services.s3.AmazonS3ClientBuilder
          fluent com.amazonaws.services.s3.transfer.TransferManagerBuilder
          fluent com.amazonaws.ClientConfiguration

          client com.amazonaws.services.s3.AmazonS3Client#<init>(..)
          client com.amazonaws.services.s3.AmazonS3ClientBuilder#defaultClient() -> com.amazonaws.services.s3.AmazonS3
          client com.amazonaws.services.s3.AmazonS3ClientBuilder#build() -> com.amazonaws.services.s3.AmazonS3
          fresh com.amazonaws.services.s3.AmazonS3ClientBuilder#standard() -> com.amazonaws.services.s3.AmazonS3ClientBuilder
          fresh com.amazonaws.services.s3.AmazonS3Client#builder() -> com.amazonaws.services.s3.AmazonS3ClientBuilder
          # A transfer manager that is not given a client makes one, and threads in any case.
          client com.amazonaws.services.s3.transfer.TransferManager#<init>()
          client com.amazonaws.services.s3.transfer.TransferManager#<init>(AWSCredentials)
          client com.amazonaws.services.s3.transfer.TransferManager#<init>(AWSCredentialsProvider)
          client com.amazonaws.services.s3.transfer.TransferManagerBuilder#defaultTransferManager() -> com.amazonaws.services.s3.transfer.TransferManager
          client com.amazonaws.services.s3.transfer.TransferManagerBuilder#build() -> com.amazonaws.services.s3.transfer.TransferManager
          fresh com.amazonaws.services.s3.transfer.TransferManagerBuilder#standard() -> com.amazonaws.services.s3.transfer.TransferManagerBuilder
          shares com.amazonaws.services.s3.transfer.TransferManagerBuilder#withS3Client(..)
          shares com.amazonaws.services.s3.transfer.TransferManagerBuilder#setS3Client(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#upload(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#uploadDirectory(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#uploadFileList(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#download(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#downloadDirectory(..)
          uses com.amazonaws.services.s3.transfer.TransferManager#copy(..)
          fresh com.amazonaws.ClientConfiguration#<init>(..)
          configures com.amazonaws.services.s3.AmazonS3ClientBuilder#withClientConfiguration(..)
          configures com.amazonaws.services.s3.AmazonS3ClientBuilder#setClientConfiguration(..)
          uses com.amazonaws.services.s3.AmazonS3#getObject(..)
          uses com.amazonaws.services.s3.AmazonS3#getObjectAsString(..)
          uses com.amazonaws.services.s3.AmazonS3#getObjectMetadata(..)
          uses com.amazonaws.services.s3.AmazonS3#doesObjectExist(..)
          uses com.amazonaws.services.s3.AmazonS3#putObject(..)
          uses com.amazonaws.services.s3.AmazonS3#copyObject(..)
          uses com.amazonaws.services.s3.AmazonS3#deleteObject(..)
          uses com.amazonaws.services.s3.AmazonS3#deleteObjects(..)
          uses com.amazonaws.services.s3.AmazonS3#listObjects(..)
          uses com.amazonaws.services.s3.AmazonS3#listObjectsV2(..)
          uses com.amazonaws.services.s3.AmazonS3#listNextBatchOfObjects(..)
          uses com.amazonaws.services.s3.AmazonS3#listBuckets(..)
          uses com.amazonaws.services.s3.AmazonS3#createBucket(..)
          uses com.amazonaws.services.s3.AmazonS3#headBucket(..)
          uses com.amazonaws.services.s3.AmazonS3#doesBucketExist(..)
          uses com.amazonaws.services.s3.AmazonS3#doesBucketExistV2(..)
          uses com.amazonaws.services.s3.AmazonS3#deleteBucket(..)
          uses com.amazonaws.services.s3.AmazonS3#initiateMultipartUpload(..)
          uses com.amazonaws.services.s3.AmazonS3#uploadPart(..)
          uses com.amazonaws.services.s3.AmazonS3#completeMultipartUpload(..)
          uses com.amazonaws.services.s3.AmazonS3#abortMultipartUpload(..)
          waits com.amazonaws.services.s3.AmazonS3#getObject(..)
          waits com.amazonaws.services.s3.AmazonS3#getObjectAsString(..)
          waits com.amazonaws.services.s3.AmazonS3#getObjectMetadata(..)
          waits com.amazonaws.services.s3.AmazonS3#doesObjectExist(..)
          waits com.amazonaws.services.s3.AmazonS3#putObject(..)
          waits com.amazonaws.services.s3.AmazonS3#copyObject(..)
          waits com.amazonaws.services.s3.AmazonS3#deleteObject(..)
          waits com.amazonaws.services.s3.AmazonS3#deleteObjects(..)
          waits com.amazonaws.services.s3.AmazonS3#listObjects(..)
          waits com.amazonaws.services.s3.AmazonS3#listObjectsV2(..)
          waits com.amazonaws.services.s3.AmazonS3#listNextBatchOfObjects(..)
          waits com.amazonaws.services.s3.AmazonS3#listBuckets(..)
          waits com.amazonaws.services.s3.AmazonS3#createBucket(..)
          waits com.amazonaws.services.s3.AmazonS3#headBucket(..)
          waits com.amazonaws.services.s3.AmazonS3#doesBucketExist(..)
          waits com.amazonaws.services.s3.AmazonS3#doesBucketExistV2(..)
          waits com.amazonaws.services.s3.AmazonS3#deleteBucket(..)
          waits com.amazonaws.services.s3.AmazonS3#initiateMultipartUpload(..)
          waits com.amazonaws.services.s3.AmazonS3#uploadPart(..)
          waits com.amazonaws.services.s3.AmazonS3#completeMultipartUpload(..)
          waits com.amazonaws.services.s3.AmazonS3#abortMultipartUpload(..)
          opens com.amazonaws.services.s3.AmazonS3#getObject(..) | of=com.amazonaws.services.s3.model.S3Object errors=throw
          # What is closed unread is aborted: of seven objects of five bytes, each had a connection.
          closes com.amazonaws.services.s3.model.S3Object#close() | unread=dropped
          closes com.amazonaws.services.s3.model.S3ObjectInputStream#close() | unread=dropped
          closes com.amazonaws.services.s3.model.S3ObjectInputStream#abort()
          closes com.amazonaws.services.s3.model.S3ObjectInputStream#release()
          view com.amazonaws.services.s3.model.S3Object#getObjectContent() -> com.amazonaws.services.s3.model.S3ObjectInputStream
          neutral com.amazonaws.services.s3.model.S3Object#getObjectMetadata()
          neutral com.amazonaws.services.s3.model.S3Object#getBucketName()
          neutral com.amazonaws.services.s3.model.S3Object#getKey()
          neutral com.amazonaws.services.s3.model.S3Object#getRedirectLocation()
          neutral com.amazonaws.services.s3.model.S3Object#getTaggingCount()
          closes com.amazonaws.util.IOUtils#toString(InputStream) | arg0 fails=read
          closes com.amazonaws.util.IOUtils#toByteArray(InputStream) | arg0 fails=read
          closes com.amazonaws.util.IOUtils#copy(InputStream,OutputStream) | arg0 fails=read
          closes com.amazonaws.util.IOUtils#drainInputStream(InputStream) | arg0 fails=read
          closes com.amazonaws.util.IOUtils#closeQuietly(Closeable,Log) | arg0
          closes com.amazonaws.util.IOUtils#release(Closeable,Log) | arg0

          # The lease of a connection waits as long as connect does; 0 is without an end.
          sets connect,lease com.amazonaws.ClientConfiguration#withConnectionTimeout(int) | none=zero
          sets connect,lease com.amazonaws.ClientConfiguration#setConnectionTimeout(int) | none=zero
          sets response com.amazonaws.ClientConfiguration#withSocketTimeout(int) | none=zero
          sets response com.amazonaws.ClientConfiguration#setSocketTimeout(int) | none=zero
          no-reuse com.amazonaws.ClientConfiguration#withHeader(String,String) | arg0=Connection arg1=close
          no-reuse com.amazonaws.ClientConfiguration#addHeader(String,String) | arg0=Connection arg1=close
          no-reuse com.amazonaws.AmazonWebServiceRequest#putCustomRequestHeader(String,String) | arg0=Connection arg1=close
          """);

  private AwsSdk1() {}
}
