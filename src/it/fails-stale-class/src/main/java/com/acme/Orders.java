package com.acme;

class Orders {}
